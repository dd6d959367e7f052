#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ring_forgets_the_oldest() {
        let mut ring: Ring<char, 3> = Ring::default();
        ring.extend(['a', 'b', 'c']);
        assert_eq!(ring.push('d'), Some('a'));

        assert_eq!(Ring::<char, 3>::CAPACITY, 3);
    }
}
