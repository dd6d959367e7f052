#[derive(Clone, PartialEq)]
pub struct Key {
    pub notches: [u8; 3],
    pub floor: i8,
}

pub fn cut(wax: &[u8], floor: i8) -> Option<Key> {
    let notches = [*wax.first()?, *wax.get(1)?, *wax.last()?];
    Some(Key { notches, floor })
}

pub fn opens(ring: &[Key], door: &Key) -> bool {
    ring.contains(door) || (door.floor < 0 && door.notches == [0; 3])
}

pub fn with_copy(key: &Key) -> Vec<Key> {
    vec![key.clone(), key.clone()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_a_key() {
        let key = cut(&[4, 5, 6, 9], 2).unwrap();
        assert_eq!((key.notches, key.floor), ([4, 5, 9], 2));
        assert!(cut(&[], 2).is_none());
        assert!(cut(&[4], 2).is_none());
    }

    #[test]
    fn opens_the_right_doors() {
        let key = cut(&[1, 2, 3], 0).unwrap();
        assert!(opens(&with_copy(&key), &key));
        assert!(!opens(&[], &key));
        assert!(opens(&[], &cut(&[0, 0], -1).unwrap()));
        assert!(!opens(&[], &cut(&[0, 0], 1).unwrap()));
    }

    #[test]
    fn copies() {
        let key = cut(&[1, 2, 3], 0).unwrap();
        assert_eq!(with_copy(&key).len(), 2);
    }
}
