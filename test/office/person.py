"""Does in LibreOffice what a person does in a workbook, and tells what its cells then show.

Reads one JSON document from standard input and writes one to standard output; started by `person.ts` with the Python
that has LibreOffice's `uno` module. Input: {"port", "jobs": [{"file", "steps": [...]}]}, output: one list of the
answers of its steps for each job. Steps:

    {"do": "set", "sheet", "row", "column", "value"}       a cell, as if typed (text stays text)
    {"do": "type", "sheet", "table", "rows"}               rows typed below a table, which grows and fills its formulas
    {"do": "insert", "sheet", "table", "rows"}             the same above the last row of a table: no formula is compiled anew
    {"do": "sort", "sheet", "table", "column", "down"}     sorts a table by one of its columns (by index)
    {"do": "sort-reopen", "sheet", "table", "column", "down"}  the same with nothing computed, saved, closed and opened again:
                                                           formulas that LibreOffice moved lie apart in its memory, which makes
                                                           searching them ten times slower until the file is opened anew
    {"do": "remove", "sheet"}                              a sheet deleted
    {"do": "compute"}                                      every formula anew
    {"do": "show", "sheet"}                                answers the cells of a sheet
    {"do": "time", "steps"}                                answers how many seconds the steps take with what they set off,
                                                           by the clock or by LibreOffice's processor time, whichever is less
"""
import glob
import json
import os
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import CellRangeAddress, TableSortField

TASK = json.load(sys.stdin)
PORT = TASK["port"]


def connect(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            address = "uno:socket,host=127.0.0.1,port=%d;urp;StarOffice.ComponentContext" % port
            context = resolver.resolve(address)
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.2)
    sys.exit("LibreOffice did not answer")


def processor_time():
    """Seconds that the LibreOffice of this port has used so far; nothing where the system does not tell."""
    for status in glob.glob("/proc/[0-9]*/cmdline"):
        try:
            with open(status, "rb") as file:
                command = file.read()
            if b"soffice.bin" not in command or b"port=%d;" % PORT not in command:
                continue
            with open(status.replace("cmdline", "stat")) as file:
                fields = file.read().rsplit(")", 1)[1].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        except OSError:
            continue
    return 0


def prop(name, value):
    made = PropertyValue()
    made.Name = name
    made.Value = value
    return made


def put(cell, value):
    if isinstance(value, (int, float)):
        cell.setValue(value)
    else:
        cell.setString("" if value is None else value)


def area(book, table):
    return book.DatabaseRanges.getByName(table).getDataArea()


def fill_rows(sheet, found, last, rows):
    """Rows below another; a column whose cell there holds a formula gets it."""
    for offset, row in enumerate(rows, 1):
        for column in range(found.StartColumn, found.EndColumn + 1):
            index = column - found.StartColumn
            value = row[index] if index < len(row) else None
            above = sheet.getCellByPosition(column, last)
            cell = sheet.getCellByPosition(column, last + offset)
            if above.getFormula().startswith("="):
                sheet.copyRange(cell.getCellAddress(), sheet.getCellRangeByPosition(column, last, column, last).getRangeAddress())
            elif value is not None:
                put(cell, value)


def type_rows(book, sheet, table, rows):
    """Rows below the table, which grows."""
    found = area(book, table)
    fill_rows(sheet, found, found.EndRow, rows)
    grown = CellRangeAddress(found.Sheet, found.StartColumn, found.StartRow, found.EndColumn, found.EndRow + len(rows))
    book.DatabaseRanges.getByName(table).setDataArea(grown)


def insert_rows(book, sheet, table, rows):
    """Rows above the last one, which makes the table grow by itself."""
    found = area(book, table)
    sheet.Rows.insertByIndex(found.EndRow, len(rows))
    fill_rows(sheet, found, found.EndRow - 1, rows)


def sort(cells, by, down, header):
    field = TableSortField()
    field.Field = by
    field.IsAscending = not down
    cells.sort((prop("SortFields", uno.Any("[]com.sun.star.table.TableSortField", (field,))), prop("ContainsHeader", header)))


def sort_table(book, sheet, table, column, down):
    found = area(book, table)
    cells = sheet.getCellRangeByPosition(found.StartColumn, found.StartRow, found.EndColumn, found.EndRow)
    sort(cells, column, down, True)


def uncomputed(book, change, *given):
    """Changes cells and computes what follows once, not after each of them."""
    book.enableAutomaticCalculation(False)
    change(book, *given)
    book.enableAutomaticCalculation(True)
    book.calculate()


def reopened(desktop, book):
    """The workbook saved as .xlsx, closed and opened again."""
    target = book.getURL().replace(".xlsx", "-saved.xlsx")
    book.storeToURL(target, (prop("FilterName", "Calc MS Excel 2007 XML"),))
    book.close(True)
    return opened(desktop, target)


def opened(desktop, url):
    return desktop.loadComponentFromURL(url, "_blank", 0, (prop("Hidden", True),))


def shown(book, sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.getRangeAddress()
    cells = sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)
    values = [list(row) for row in cells.getDataArray()]
    # An error value is given as nothing: name it.
    errors = cells.queryFormulaCells(4)
    for address in errors.getRangeAddresses():
        for row in range(address.StartRow, address.EndRow + 1):
            for column in range(address.StartColumn, address.EndColumn + 1):
                values[row][column] = "#" + sheet.getCellByPosition(column, row).getString()
    return values


def do(book, step):
    kind = step["do"]
    sheet = book.Sheets.getByName(step["sheet"]) if "sheet" in step else None
    if kind == "set":
        put(sheet.getCellByPosition(step["column"], step["row"]), step["value"])
    elif kind == "type":
        type_rows(book, sheet, step["table"], step["rows"])
    elif kind == "insert":
        uncomputed(book, insert_rows, sheet, step["table"], step["rows"])
    elif kind == "sort":
        uncomputed(book, sort_table, sheet, step["table"], step["column"], step["down"])
    elif kind == "remove":
        book.Sheets.removeByName(step["sheet"])
    elif kind == "compute":
        book.calculateAll()
    elif kind == "show":
        return shown(book, sheet)
    elif kind == "time":
        start, used = time.time(), processor_time()
        for each in step["steps"]:
            do(book, each)
        # What is set off is computed when it is asked for: not by reading cells, which takes time of its own.
        book.calculate()
        # On a busy machine the processor's time tells more than the clock.
        return min(time.time() - start, processor_time() - used) if used else time.time() - start
    else:
        sys.exit("no step " + kind)
    return None


def main():
    desktop = connect(PORT)
    answers = []
    for job in TASK["jobs"]:
        book = opened(desktop, job["file"])
        told = []
        for step in job["steps"]:
            if step["do"] == "sort-reopen":
                book.enableAutomaticCalculation(False)
                sort_table(book, book.Sheets.getByName(step["sheet"]), step["table"], step["column"], step["down"])
                book = reopened(desktop, book)
            else:
                told.append(do(book, step))
        answers.append(told)
        book.close(True)
    json.dump(answers, sys.stdout)
    try:
        desktop.terminate()
    except Exception:
        pass  # The connection ends with the program.


main()
