use bits::Bits;

fn set(numbers: &[usize]) -> Bits {
    numbers.iter().copied().collect()
}

#[test]
fn in_and_out() {
    let mut bits = set(&[1, 64, 200]);
    assert!(!bits.insert(64) && bits.insert(63));
    assert!(bits.remove(200) && !bits.remove(200) && !bits.remove(1000));
    assert_eq!(format!("{bits:?}"), "{1, 63, 64}");
    assert_eq!(bits, set(&[64, 63, 1]));
    assert_eq!((bits.len(), bits.is_empty()), (3, false));
}

#[test]
fn operators() {
    let (a, b) = (set(&[1, 2, 70]), set(&[2, 70, 300]));
    assert_eq!(&a | &b, set(&[1, 2, 70, 300]));
    assert_eq!(&a & &b, set(&[2, 70]));
    assert_eq!(&a - &b, set(&[1]));
    assert_eq!(b.iter().sum::<usize>(), 372);
}
