import * as Location from 'expo-location';

interface Person {
  readonly id: string;
  /** @personal contact.email */
  readonly email: string;
}

/** What is written as bytes is what it was. */
export async function bytes(person: Person, received: Uint8Array) {
  console.log(new TextEncoder().encode(person.email));
  //                                   ^^^^^^^^^^^^ contact.email -> log
  const told = new TextEncoder().encode(`for ${person.email}`);
  console.log(new TextDecoder().decode(told));
  //                                   ^^^^ contact.email -> log
  console.log(new TextEncoder().encode(person.id), new TextDecoder().decode(received));
}

/** Where a device is says where its owner is. */
export function browser() {
  navigator.geolocation.getCurrentPosition(position => {
    console.log(position.coords);
    //          ^^^^^^^^^^^^^^^ location.position (type) -> log
    console.log(position.coords.latitude);
    //          ^^^^^^^^^^^^^^^^^^^^^^^^ location.position (type) -> log
    console.log(position.coords.accuracy);
    console.log(position.timestamp);
  });
}

async function current() {
  const { coords, timestamp } = await Location.getCurrentPositionAsync({ accuracy: Location.Accuracy.High });
  return { latitude: coords.latitude, at: timestamp };
}

export async function device() {
  const fix = await current();
  console.log(fix.at);
  localStorage.setItem('fix', JSON.stringify(fix));
  //                                         ^^^ location.position (type) -> client-storage
}
