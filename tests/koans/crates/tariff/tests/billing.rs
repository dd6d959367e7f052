use tariff::{bill_for, Band, Cents, Tariff, TariffError};

fn tariff() -> Tariff {
    Tariff::default().with_price(Band::Day, Cents(30)).with_price(Band::Night, Cents(12))
}

#[test]
fn bills_a_customer() {
    let bill = bill_for("Grace", "m1,day,10\nm1,night,5\n", &tariff()).unwrap();
    assert_eq!(bill.total(), Cents(360));
    assert_eq!(bill.render(), "Grace\nm1 day 3.00\nm1 night 0.60\ntotal 3.60");
}

#[test]
fn needs_a_price() {
    let error = bill_for("Grace", "m1,peak,10", &tariff()).unwrap_err();
    assert_eq!(error, TariffError::NoPrice(Band::Peak));
}

#[test]
fn needs_readings() {
    assert_eq!(bill_for("Grace", "# none", &tariff()).unwrap_err().to_string(), "nothing to bill");
}
