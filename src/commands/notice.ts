import { noticeOf } from './notice-address';

/** The window that tells a ribbon command's outcome where no box can be put over the sheet. */
const { style } = document.body;
style.font = "16px/1.6 'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";
style.margin = '24px';
document.documentElement.style.colorScheme = 'light dark';
document.body.setAttribute('role', 'alert');
document.body.textContent = noticeOf(window.location.href);
