#[derive(PartialEq, Debug)]
pub struct Fraction(pub u32, pub u32);

pub fn reduce(f: Fraction) -> Fraction {
    let (mut a, mut b) = (f.0, f.1);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    Fraction(f.0 / a, f.1 / a)
}

pub fn expect_reduced(input: Fraction, wanted: Fraction) -> u32 {
    let got = reduce(input);
    assert_eq!(got, wanted, "the fraction did not reduce as expected");
    got.1
}
