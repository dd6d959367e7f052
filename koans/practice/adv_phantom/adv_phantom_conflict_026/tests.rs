#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn there_and_back() {
        let small: Track<N> = Track::<H0>(320, PhantomData).into();
        assert_eq!(small.0, 174);
        assert_eq!(Track::<H0>::from(small).0, 320);
    }
}
