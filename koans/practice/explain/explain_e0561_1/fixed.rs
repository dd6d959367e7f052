type A1 = fn(param: u8);
type A2 = fn(_: u32);
