#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ring_forgets_the_oldest() {
        assert_eq!(Ring::<char, 3>::CAPACITY, 3);
    }

    #[test]
    fn mean_of_what_is_there() {
        let mut ring = Ring::<f32, 4>::default();
        assert_eq!(ring.mean::<f32>(), None);
    }
}
