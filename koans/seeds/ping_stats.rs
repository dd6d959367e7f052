use std::num::ParseIntError;

pub struct Stats {
    pub lost: usize,
    pub sum: f64,
}

pub fn stats(replies: &[&str]) -> Result<Stats, ParseIntError> {
    let mut all = Stats { lost: 0, sum: 0.0 };
    for reply in replies {
        if *reply == "timeout" {
            all.lost = all.lost + 1;
        } else {
            all.sum = all.sum + f64::from(reply.parse::<u32>()?);
        }
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_replies() {
        let all = stats(&["12", "timeout", "30"]).unwrap_or(Stats { lost: 9, sum: 9.0 });
        assert_eq!(all.lost, 1);
        assert_eq!(all.sum, 42.0);
    }

    #[test]
    fn bad_reply() {
        assert!(stats(&["12", "soon"]).is_err());
    }
}
