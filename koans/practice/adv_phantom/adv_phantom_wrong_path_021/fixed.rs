use std::marker::PhantomData;

pub trait Order {
    fn bytes(value: u16) -> [u8; 2];
}

pub enum Big {}
pub enum Little {}

impl Order for Big {
    fn bytes(value: u16) -> [u8; 2] {
        value.to_be_bytes()
    }
}

impl Order for Little {
    fn bytes(value: u16) -> [u8; 2] {
        value.to_le_bytes()
    }
}

pub struct Encoder<O>(Vec<u8>, PhantomData<O>);

impl<O: Order> Extend<u16> for Encoder<O> {
    fn extend<I: IntoIterator<Item = u16>>(&mut self, values: I) {
        for value in values {
            self.0.extend(O::bytes(value));
        }
    }
}

pub fn encode<O: Order>(values: &[u16]) -> Vec<u8> {
    let mut encoder = Encoder::<O>(Vec::new(), PhantomData);
    encoder.extend(values.iter().copied());
    encoder.0
}
