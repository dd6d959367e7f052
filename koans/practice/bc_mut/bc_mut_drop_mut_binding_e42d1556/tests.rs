#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn echo_repeats() {
        let mut echoing = echo(Box::new(|t| if t == 0.0 { 1.0 } else { 0.0 }), 2, 0.5);
        let out: Vec<f32> = (0..5).map(|t| echoing(t as f32)).collect();
        assert_eq!(out, [1.0, 0.0, 0.5, 0.0, 0.25]);
    }
}
