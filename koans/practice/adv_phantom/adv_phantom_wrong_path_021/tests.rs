#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn orders() {
        assert_eq!(encode::<Big>(&[1, 0x0203]), [0, 1, 2, 3]);
        assert_eq!(encode::<Little>(&[1]), [1, 0]);
    }
}
