use retries::tasks::{either, record, works_at};

#[test]
fn pauses_grow() {
    assert_eq!(record(1), Ok(vec![]));
    assert_eq!(record(4), Ok(vec![1, 2, 4]));
    let failed = record(9).unwrap_err();
    assert_eq!(failed.errors.len(), 4);
    assert_eq!(failed.errors[3], "attempt 4");
}

#[test]
fn the_second_works() {
    let mut never = works_at(10, "a".to_string());
    let mut later = works_at(2, "b".to_string());
    assert_eq!(either([&mut never, &mut later]).as_deref(), Some("b"));
}
