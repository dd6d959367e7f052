use morse::{decode, encode, CodeError};

#[test]
fn a_text_comes_back() {
    for text in ["sos", "the old mill", ""] {
        let signal = encode(text).unwrap();
        assert_eq!(decode(&signal).as_deref(), Ok(text));
    }
}

#[test]
fn errors_come_through() {
    assert_eq!(
        encode("so!").map_err(|error| error.to_string()),
        Err("no code for !".to_string())
    );
    assert!(matches!(decode("-----.-"), Err(CodeError::NoLetter(_))));
}
