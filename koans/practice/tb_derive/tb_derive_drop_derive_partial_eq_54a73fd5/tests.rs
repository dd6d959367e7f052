#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantizes() {
        assert_eq!(Rgb::from([3, 4, 0]).distance(&Rgb::default()), 25);
    }
}
