#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sniffs() {
        let files: [&[u8]; 5] = [b"#!/bin/sh", &[0xff, 0xfe, 65, 0], b"plain", &[1, 0], b"#"];
        assert_eq!(
            files.map(sniff),
            [
                Kind::Script,
                Kind::Utf16,
                Kind::Text,
                Kind::Binary,
                Kind::Text
            ]
        );
        assert_eq!(census(files.into_iter()), [3, 2]);
    }
}
