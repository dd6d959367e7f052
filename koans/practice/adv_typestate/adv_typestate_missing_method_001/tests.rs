#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn lifts() {
        assert_eq!(lift_boat(120, 480), 480);
    }
}
