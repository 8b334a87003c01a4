import { Book, type BookOptions } from './book/book';
import { HostError, itemNotFound, type ExcelErrorCode } from './host-error';
import { ACTION, type ActionInfo, type ActionResult, type Answer, type Json, type RequestBody } from './protocol';
import { Handle, type Registry, type TypeDefinition, type TypeName } from './registry';
import { RequestRunner } from './request-runner';

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization: Excel on the web. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** One `context.sync()` as the host saw it. */
export interface RequestRecord {
  readonly actions: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** True where the client only gave back the ranges that it held, as `Excel.run` does at its end. */
  readonly cleanup: boolean;
}

/** What is to go wrong; counts begin at 1 and with the moment of setting. */
export interface Fault {
  readonly failAction?: { readonly number: number; readonly code: ExcelErrorCode };
  /** The request is carried out, but its answer never arrives. */
  readonly dropAnswer?: number;
  /** The line breaks when this action is done: those after it in its request are not, and no answer arrives. */
  readonly breakAfterAction?: number;
  /** The pane is closed when this action is done: none after it is, and whoever waits for the answer waits for ever. */
  readonly closeAfterAction?: number;
}

/** A pane that is gone. */
export const CLOSED = Symbol('closed');

/** The names of Excel's enumerations with their values, as the client has them. */
export type Enumerations = Readonly<Record<string, unknown>>;

const isOfBlocks = ({ type }: Handle): boolean => type === 'RangeAreas' || type === 'RangeCollection';

/** An Excel of one open workbook: answers the requests of the client library. */
export class ExcelHost {
  readonly book: Book;
  readonly registry: Registry;
  readonly requests: RequestRecord[] = [];
  /** While a person is editing a cell every request is refused. */
  isEditingCell = false;
  private readonly enumerations: Enumerations;
  private fault: Fault = {};
  private actionsSinceFault = 0;
  private answersSinceFault = 0;

  /** Resolves when the pane is closed by a fault. */
  readonly closed: Promise<typeof CLOSED>;
  private close: () => void = () => undefined;

  constructor(registry: Registry, enumerations: Enumerations, options: BookOptions | Book = {}) {
    this.registry = registry;
    this.enumerations = enumerations;
    this.book = options instanceof Book ? options : new Book(options);
    this.closed = new Promise((resolve) => {
      this.close = () => resolve(CLOSED);
    });
  }

  setFault(fault: Fault): void {
    this.fault = fault;
    this.actionsSinceFault = 0;
    this.turningPoints.length = 0;
    this.answersSinceFault = 0;
  }

  /**
   * Actions since a fault was last set that set or call something, and the first of each request, by their numbers: between
   * two of them nothing happens to the workbook, so that a fault at another is a fault at the next of these.
   */
  readonly turningPoints: number[] = [];

  /** Carries out one request, given as the text that would go over the wire; null where no answer ever comes. */
  execute(request: string): Answer | null {
    if (this.isClosed) return null;
    const bytesSent = byteLength(request);
    const body = JSON.parse(request) as RequestBody;
    const { answer, bytes } =
      bytesSent > PAYLOAD_LIMIT
        ? sized(refusal('RequestPayloadSizeLimitExceeded'))
        : this.withinLimit(this.answer(body));
    this.requests.push({
      actions: body.Actions.length,
      bytesSent,
      bytesReceived: bytes,
      cleanup: body.Actions.every((action) => action.ActionType === 1 || action.Name === '_RemoveReference'),
    });
    this.answersSinceFault++;
    if (this.isClosed) return null;
    return this.answersSinceFault === this.fault.dropAnswer || this.isBroken ? refusal('ConnectionFailure') : answer;
  }

  private withinLimit(answer: Answer): SizedAnswer {
    const whole = sized(answer);
    return whole.bytes > PAYLOAD_LIMIT ? sized(refusal('ResponsePayloadSizeLimitExceeded')) : whole;
  }

  private answer(body: RequestBody): Answer {
    if (this.isEditingCell) return refusal('InvalidOperationInCellEditMode');
    const runner = new RequestRunner(this, body);
    const results: ActionResult[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (index === 0 || isTurningPoint(action)) this.turningPoints.push(this.actionsSinceFault + 1);
        this.failWhereAsked();
        results.push({ ActionId: action.Id, Value: runner.run(action) });
        if (this.isBroken || this.isClosed) break;
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const location = runner.locate(action);
        const failure = {
          ActionIndex: index,
          Code: error.code,
          Message: error.message,
          Location: location,
          HttpStatusCode: 400,
        };
        return { ...success(results), Body: { Results: results, Error: failure } };
      }
    }
    return success(results);
  }

  private get isBroken(): boolean {
    return this.actionsSinceFault === this.fault.breakAfterAction;
  }

  private get isClosed(): boolean {
    const isNow = this.actionsSinceFault === this.fault.closeAfterAction;
    if (isNow) this.close();
    return isNow;
  }

  private failWhereAsked(): void {
    this.actionsSinceFault++;
    const wanted = this.fault.failAction;
    if (wanted && this.actionsSinceFault === wanted.number)
      throw new HostError(wanted.code, 'A fault was asked for here.');
  }

  identify<N extends TypeName>(handle: Handle<N>): Readonly<Record<string, Json>> {
    const definition: TypeDefinition<N> = this.registry[handle.type];
    return definition.identify?.(handle.target) ?? {};
  }

  /** Several blocks at once, which stay where they were (*assumed*: nothing of the product asks for them twice). */
  private readonly keptAreas = new Map<string, Handle>();

  keep(handle: Handle): string {
    const id = this.book.newId();
    if (isOfBlocks(handle)) {
      this.keptAreas.set(id, handle);
      return id;
    }
    if (handle.type !== 'Range') throw new HostError('GeneralException', `A ${handle.type} is not kept by reference.`);
    this.book.kept.set(id, { ...(handle as Handle<'Range'>).target });
    return id;
  }

  kept(id: string): Handle {
    const areas = this.keptAreas.get(id);
    if (areas) return areas;
    const range = this.book.kept.get(id);
    if (!range) throw itemNotFound('object of this reference');
    return new Handle('Range', range);
  }

  /** The values of an enumeration of Excel's API: `enumeration('ChartType')`. */
  enumeration(name: string): readonly string[] {
    return Object.values(this.enumerations[name] as Readonly<Record<string, string>>);
  }
}

function isTurningPoint({ ActionType, Name }: ActionInfo): boolean {
  return (
    ActionType === ACTION.setProperty || (ActionType === ACTION.method && !/^_(?:Keep|Remove)Reference$/.test(Name))
  );
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

interface SizedAnswer {
  readonly answer: Answer;
  readonly bytes: number;
}

function sized(answer: Answer): SizedAnswer {
  return { answer, bytes: byteLength(JSON.stringify(answer)) };
}

function success(results: readonly ActionResult[]): Answer {
  return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: { Results: results } };
}

function refusal(code: ExcelErrorCode): Answer {
  return {
    HttpStatusCode: 400,
    ErrorCode: code,
    ErrorMessage: `The request failed: ${code}.`,
    Headers: {},
    Body: null,
  };
}
