use fractions::series::{smallest, sum3};
use fractions::Fraction;
use std::convert::TryFrom;

#[test]
fn lowest_terms() {
    let half = Fraction::new(-2, -4).unwrap();
    assert_eq!((half.over(), half.under()), (1, 2));
    assert_eq!((half * Fraction::from(4)).to_string(), "2");
    assert_eq!((-half).to_string(), "-1/2");
    assert_eq!(Fraction::new(1, 0), None);
}

#[test]
fn sums() {
    let third = Fraction::try_from("1/3").unwrap();
    assert_eq!(sum3([third, third, third]), Fraction::from(1));
}

#[test]
fn texts() {
    assert_eq!(smallest("1/2 1/3 2"), Ok(Fraction::new(1, 3)));
    assert!(smallest("1/2 x").unwrap_err().to_string().contains("\"x\""));
}
