#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rooms_left_after_the_cafe() {
        let path = [1, 2, 3].map(|door| Room { floor: 0, door });
        assert_eq!(rooms_after(&path, &Room { floor: 0, door: 1 }), Some(2));
        assert_eq!(rooms_after(&path, &Room { floor: 2, door: 1 }), None);
    }
}
