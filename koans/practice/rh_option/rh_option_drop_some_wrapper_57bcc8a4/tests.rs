#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn averages() {
        assert_eq!(average(&[1u8, 2, 6]), Some(3.0));
        assert_eq!(average(&[0.5f32, 1.5]), Some(1.0));
    }

    #[test]
    fn none() {
        assert_eq!(average::<i32>(&[]), None);
    }
}
