#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_body() {
        let speed = Some(3.0);
        let body = Body { mass: 2.0, speed };
        assert_eq!(energy(&body), Some(9.0));
    }

    #[test]
    fn unknown_speed() {
        let (mass, speed) = (2.0, None);
        let body = Body { mass, speed };
        assert_eq!(energy(&body), None);
    }
}
