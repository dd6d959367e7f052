use almanac::Month;
use almanac::hours::Hours;

#[test]
fn years_have_all_days() {
    assert_eq!(Hours::made_up(2024, 1, 6.0).len(), 366);
    assert_eq!(Hours::made_up(2023, 1, 6.0).len(), 365);
    assert_eq!(Month::ALL[1].days(1900), 28);
}

#[test]
fn sunny_days() {
    let hours = Hours::made_up(2025, 7, 11.0);
    let sunny = hours.sunny();
    assert!(!sunny.is_empty() && sunny.len() < hours.len() / 3);
    assert!(sunny.is_sorted());
    assert!(hours.total() > 0.0);
    assert_eq!(sunny[0].to_string().len(), 10);
}
