#[derive(Debug, PartialEq)]
pub enum Kind {
    Script,
    Utf16,
    Text,
    Binary,
}

pub fn sniff(bytes: &[u8]) -> Kind {
    let first = bytes.first().copied();
    let second = bytes.get(1).copied();
    if first == b'#' && second == Some(b'!') {
        Kind::Script
    } else if first == Some(0xff) && second == Some(0xfe) {
        Kind::Utf16
    } else if bytes.iter().any(|b| *b == 0 || *b == 0x7f) {
        Kind::Binary
    } else {
        Kind::Text
    }
}

pub fn census<'f>(files: impl Iterator<Item = &'f [u8]>) -> [usize; 2] {
    files.fold([0, 0], |[text, other], file| match sniff(file) {
        Kind::Script | Kind::Text => [text + 1, other],
        _ => [text, other + 1],
    })
}
