#[derive(Debug)]
pub struct Body {
    pub mass: f32,
    pub speed: Option<f32>,
}

pub fn energy(body: &Body) -> Option<f32> {
    let speed = body.speed?;
    Some(body.mass * speed * speed / 2.0)
}

pub fn hit(mover: &Body, targets: &[f32]) -> Option<String> {
    let mass = *targets.get(1)?;
    let speed = Some(mover.mass * mover.speed? / mass);
    let target = Body { mass, speed };
    Some(format!("{target:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_body() {
        let speed = Some(3.0);
        let body = Body { mass: 2.0, speed };
        assert_eq!(energy(&body), Some(9.0));
        let text = "Body { mass: 4.0, speed: Some(1.5) }";
        assert_eq!(hit(&body, &[1.0, 4.0]).unwrap(), text);
        assert_eq!(hit(&body, &[1.0]), None);
    }

    #[test]
    fn unknown_speed() {
        let (mass, speed) = (2.0, None);
        let body = Body { mass, speed };
        assert_eq!(energy(&body), None);
        assert_eq!(hit(&body, &[1.0, 4.0]), None);
    }
}
