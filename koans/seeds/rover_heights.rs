#[derive(Clone, Debug)]
pub struct Rover {
    pub spot: (i32, i32),
    pub fuel: u8,
}

pub fn patrol(start: &Rover, steps: &[i32]) -> Option<Rover> {
    let mut rover = start.clone();
    for step in steps {
        rover = Rover {
            spot: (rover.spot.1, *step),
            fuel: rover.fuel.checked_sub(1)?,
        };
    }
    Some(rover)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_last_two() {
        let start = Rover {
            spot: (0, 4),
            fuel: 3,
        };
        let end = patrol(&start, &[7, -2]).unwrap();
        assert_eq!((end.spot, end.fuel), ((7, -2), 1));
        assert_eq!(patrol(&start, &[]).unwrap().spot, (0, 4));
    }

    #[test]
    fn tank_runs_empty() {
        let (spot, fuel) = ((1, 1), 1);
        assert!(patrol(&Rover { spot, fuel }, &[5, 6]).is_none());
    }
}
