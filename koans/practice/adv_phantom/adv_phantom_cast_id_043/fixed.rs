use std::marker::PhantomData;

pub struct Opening;

pub struct Code<T> {
    value: u16,
    of: PhantomData<T>,
}

impl<T> From<Code<T>> for usize {
    fn from(code: Code<T>) -> usize {
        let Code { value, of: _ } = code;
        value.into()
    }
}

pub fn eco(text: &str) -> Option<Code<Opening>> {
    let volume = text.bytes().next().filter(u8::is_ascii_uppercase)?;
    let number: u16 = text[1..].parse().ok()?;
    Some(Code {
        value: u16::from(volume - b'A') * 100 + number,
        of: PhantomData,
    })
}

pub fn page(text: &str, per_page: usize) -> Option<usize> {
    let code = eco(text)?;
    Some(usize::from(code) / per_page + 1)
}
