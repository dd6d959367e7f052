#[derive(Clone, PartialEq, Debug)]
pub struct Tally {
    pub count: u32,
    pub sum: i32,
}

pub fn running(texts: &[&str]) -> Result<Vec<Tally>, String> {
    let mut tally = Tally { count: 0, sum: 0 };
    let mut steps = Vec::new();
    for text in texts {
        let number: i32 = text.parse().map_err(|_| text.to_string())?;
        tally.count += 1;
        tally.sum += number;
        steps.push(tally.clone());
    }
    Ok(steps)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_makes_a_step() {
        let steps = running(&["5", "-2", "10"]).unwrap();
        assert_eq!(steps[1], Tally { count: 2, sum: 3 });
        assert_eq!(steps[2], Tally { count: 3, sum: 13 });
    }

    #[test]
    fn bad_number_is_named() {
        assert_eq!(running(&["1", "1o"]), Err("1o".to_string()));
        assert_eq!(running(&[]), Ok(Vec::new()));
    }
}
