use batches::stats::{steps, thirds};
use batches::More;

#[test]
fn groups() {
    let groups: Vec<Vec<u8>> = (1..=5).batches(2).collect();
    assert_eq!(groups, [vec![1, 2], vec![3, 4], vec![5]]);
    assert_eq!((0..7).batches(3).size_hint(), (3, Some(3)));
    assert_eq!(thirds([1, 2, 3, 4]).collect::<Vec<_>>(), [6, 4]);
}

#[test]
fn neighbours() {
    assert_eq!(steps(&[1, 4, 2]), [3, -2]);
    assert_eq!(steps(&[1]), []);
}

#[test]
fn the_most_common() {
    assert_eq!("banana".chars().mode(), Some(('a', 3)));
    assert_eq!(std::iter::empty::<u8>().mode(), None);
}
