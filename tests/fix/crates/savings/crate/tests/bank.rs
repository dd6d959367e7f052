use savings::statement::statement;
use savings::{Bank, BankError, ParseAmountError};

fn bank() -> Bank {
    let mut bank = Bank::default();
    bank.open("ann");
    bank.open("bob");
    bank.deposit("ann", "12.50").unwrap();
    bank
}

#[test]
fn money_moves() {
    let mut bank = bank();
    bank.transfer("ann", "bob", "2.25").unwrap();
    assert_eq!(statement(&bank).unwrap(), "ann         10.25\nbob          2.25\n");
}

#[test]
fn nothing_moves_when_it_fails() {
    let mut bank = bank();
    let too_little = BankError::TooLittle { have: 0, need: 100 };
    assert_eq!(bank.transfer("bob", "ann", "1"), Err(too_little));
    assert_eq!(bank.transfer("ann", "eve", "1"), Err(BankError::Unknown("eve".to_string())));
    assert_eq!(bank.account("ann").unwrap().balance.0, 1250);
}

#[test]
fn amounts_are_checked() {
    let wrong = BankError::Amount(ParseAmountError("1.2.3".to_string()));
    assert_eq!(bank().deposit("ann", "1.2.3"), Err(wrong));
}
