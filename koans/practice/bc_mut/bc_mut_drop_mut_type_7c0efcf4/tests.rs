#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn scales() {
        let mut clip = [1.0, -2.0];
        gain(&mut clip, 0.5);
        assert_eq!(clip, [0.5, -1.0]);
    }
    #[test]
    fn fades() {
        let mut clip = [1.0; 8];
        fade_out(&mut clip, 4);
        assert_eq!(clip, [1.0, 1.0, 0.75, 0.75, 0.5, 0.5, 0.25, 0.25]);
    }
}
