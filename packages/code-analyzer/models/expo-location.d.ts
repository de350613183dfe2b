export interface LocationObjectCoords {
  latitude: number;
  longitude: number;
  altitude: number | null;
  accuracy: number | null;
  altitudeAccuracy: number | null;
  heading: number | null;
  speed: number | null;
}
export interface LocationObject {
  coords: LocationObjectCoords;
  timestamp: number;
  mocked?: boolean;
}
export type LocationCallback = (location: LocationObject) => any;
export interface LocationSubscription {
  remove(): void;
}
export function getCurrentPositionAsync(options?: any): Promise<LocationObject>;
export function getLastKnownPositionAsync(options?: any): Promise<LocationObject | null>;
export function watchPositionAsync(options: any, callback: LocationCallback, failed?: any): Promise<LocationSubscription>;
export function reverseGeocodeAsync(location: any): Promise<any[]>;
export function geocodeAsync(address: string): Promise<any[]>;
export function requestForegroundPermissionsAsync(): Promise<any>;
export function requestBackgroundPermissionsAsync(): Promise<any>;
export function getForegroundPermissionsAsync(): Promise<any>;
export function startLocationUpdatesAsync(task: string, options?: any): Promise<void>;
export enum LocationAccuracy {
  Lowest = 1,
  Low = 2,
  Balanced = 3,
  High = 4,
  Highest = 5,
  BestForNavigation = 6,
}
export { LocationAccuracy as Accuracy };
