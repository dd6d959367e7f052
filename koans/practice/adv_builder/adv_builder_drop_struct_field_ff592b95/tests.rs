#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mirror_flips_x() {
        let point = mirror(&Point { x: 3, y: 8 });
        assert_eq!((point.x, point.y), (-3, 8));
    }
}
