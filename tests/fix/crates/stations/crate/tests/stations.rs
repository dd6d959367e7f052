use stations::{collect, summaries, Reading};
use std::sync::mpsc;

const TEXT: &str = "oslo;1.5\nrome;20\nbad\noslo;-2.5\nrome;x\nrome; 22\n";

#[test]
fn threads_find_the_same() {
    let (alone, bad) = summaries(TEXT, 1);
    assert_eq!(bad, 2);
    assert_eq!(alone["oslo"].mean(), -0.5);
    assert_eq!((alone["rome"].lowest, alone["rome"].highest), (20.0, 22.0));
    for threads in [2, 3, 10] {
        assert_eq!(summaries(TEXT, threads), (alone.clone(), 2));
    }
}

#[test]
fn one_reading() {
    let (sender, receiver) = mpsc::channel();
    sender
        .send(Reading {
            station: "x".to_string(),
            celsius: 3.0,
        })
        .unwrap();
    drop(sender);
    assert_eq!(collect(receiver)["x"].count, 1);
    assert_eq!(summaries("", 4).1, 0);
}
