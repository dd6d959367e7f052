#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_body() {
        let speed = Some(3.0);
        let body = Body { mass: 2.0, speed };

        let text = "Body { mass: 4.0, speed: Some(1.5) }";
        assert_eq!(hit(&body, &[1.0, 4.0]).unwrap(), text);
        assert_eq!(hit(&body, &[1.0]), None);
    }

    #[test]
    fn unknown_speed() {
        let (mass, speed) = (2.0, None);
        let body = Body { mass, speed };

        assert_eq!(hit(&body, &[1.0, 4.0]), None);
    }
}
