#[cfg(test)]
mod tests {
    use super::*;
    fn day() -> [f32; 24] {
        std::array::from_fn(|hour| if hour < 3 { 4.0 } else { 1.0 })
    }
    #[test]
    fn halfway() {
        assert_eq!(interpolate(&day(), 2.5), 2.5);
        assert_eq!(interpolate(&day(), 23.0), 1.0);
    }
    #[test]
    fn opening() {
        assert_eq!(can_enter(&day(), 1.5), [0, 1, 2, 23]);
    }
}
