pub trait Protocol {
    const MAGIC: [u8; 2];
    const VERSION: u8;

    fn frame(body: &[u8]) -> Vec<u8> {
        let mut bytes = Self::MAGIC.to_vec();
        bytes.push(Self::VERSION);
        bytes.push(body.len() as u8);
        bytes.extend_from_slice(body);
        bytes
    }
}

pub struct Chat;

impl Protocol for Chat {
    const MAGIC: &'static [u8; 2] = b"CH";
    const VERSION: u8 = 3;
}

pub fn unframe<P: Protocol>(bytes: &[u8]) -> Option<&[u8]> {
    match bytes {
        [a, b, version, length, body @ ..] => {
            let known = [*a, *b] == P::MAGIC && *version <= P::VERSION;
            (known && body.len() == usize::from(*length)).then_some(body)
        }
        _ => None,
    }
}
