export type FieldValues = Record<string, any>;
export interface FormState<T> {
  errors: any;
  defaultValues?: Partial<T>;
  isDirty: boolean;
  isValid: boolean;
  isSubmitting: boolean;
  isSubmitted: boolean;
  isSubmitSuccessful: boolean;
  isLoading: boolean;
  isValidating: boolean;
  submitCount: number;
  dirtyFields: any;
  touchedFields: any;
}
export type SubmitHandler<T, Out = T> = (data: Out, event?: any) => unknown;
export type SubmitErrorHandler<T> = (errors: any, event?: any) => unknown;
export interface GetValues<T> {
  (): T;
  <K extends keyof T>(name: K, options?: any): T[K];
  <K extends readonly (keyof T)[]>(names: readonly [...K], options?: any): { [I in keyof K]: K[I] extends keyof T ? T[K[I]] : any };
}
export interface Watch<T> {
  (): T;
  <K extends keyof T>(name: K, defaultValue?: any): T[K];
  <K extends readonly (keyof T)[]>(names: readonly [...K], defaultValue?: any): { [I in keyof K]: K[I] extends keyof T ? T[K[I]] : any };
  (callback: (value: T, info: any) => void, defaultValues?: any): { unsubscribe(): void };
}
export interface UseFormReturn<T = any, C = any, Out = T> {
  register(name: any, options?: any): any;
  handleSubmit(valid: (data: Out, event?: any) => unknown, invalid?: (errors: any, event?: any) => unknown): (event?: any) => Promise<void>;
  getValues: GetValues<T>;
  watch: Watch<T>;
  setValue(name: any, value: any, options?: any): void;
  reset(values?: any, options?: any): void;
  resetField(name: any, options?: any): void;
  setError(name: any, error: any, options?: any): void;
  clearErrors(name?: any): void;
  setFocus(name: any, options?: any): void;
  trigger(name?: any, options?: any): Promise<boolean>;
  unregister(name?: any, options?: any): void;
  getFieldState(name: any, formState?: any): any;
  control: Control<T>;
  formState: FormState<T>;
}
export interface Control<T = any, C = any, Out = any> {
  readonly _defaultValues: Partial<T>;
  register: any;
  unregister: any;
  handleSubmit: any;
}
export interface Resolver<T = any, C = any, Out = any> {
  (values: T, context: any, options: any): any;
}
export interface UseFormProps<T = any, C = any, Out = any> {
  defaultValues?: any;
  values?: T;
  resolver?: any;
  mode?: any;
  [other: string]: any;
}
export function useForm<T = any, C = any, Out = T>(props?: UseFormProps<T, C, Out>): UseFormReturn<T, C, Out>;
export function useFormContext<T = any, C = any, Out = T>(): UseFormReturn<T, C, Out>;
export function useController(props: any): any;
export function useFieldArray(props: any): any;
export function useFormState(props?: any): any;
export function useWatch(props?: any): any;
export function FormProvider(props: any): any;
export function Controller(props: any): any;
