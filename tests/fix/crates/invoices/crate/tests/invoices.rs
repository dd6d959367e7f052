use invoices::print::print;
use invoices::tax::Rate;
use invoices::{Cents, Invoice, Line, MoneyError};

fn invoice() -> Invoice {
    let lines = vec![
        Line::new("chair", 5000, 2, Rate::Full),
        Line::new("book", 999, 1, Rate::Reduced),
        Line::new("stamp", 95, 10, Rate::None),
    ];
    Invoice {
        lines,
        discount: 10,
    }
}

#[test]
fn totals() {
    assert_eq!(invoice().total(), Ok(Cents(12617)));
    assert_eq!(invoice().dearest().unwrap().map(|line| line.count), Some(2));
    assert_eq!(Invoice::default().total(), Ok(Cents(0)));
}

#[test]
fn printed() {
    let text = print(&invoice()).unwrap();
    assert_eq!(text.lines().next(), Some("  2 chair        100.00"));
    assert!(text.ends_with("to pay: 126.17\n"));
}

#[test]
fn too_much() {
    let lines = vec![Line::new("moon", i64::MAX, 2, Rate::Full)];
    assert_eq!(
        Invoice { lines, discount: 0 }.total(),
        Err(MoneyError::TooLarge)
    );
    let lines = vec![Line::new("debt", -500, 1, Rate::None)];
    let negative = MoneyError::Negative(Cents(-500));
    assert_eq!(Invoice { lines, discount: 0 }.total(), Err(negative));
}
