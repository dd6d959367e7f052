use std::cmp::Ordering;

#[derive(PartialEq, Clone, Copy)]
pub struct Score {
    pub style: f32,
    pub rhythm: f32,
}

pub fn judge(left: &Score, right: &Score) -> Result<Ordering, String> {
    if left == right {
        return Err("a tie, dance again".to_string());
    }
    let order = left.style.partial_cmp(&right.style).ok_or("bad style")?;
    Ok(order.then(left.rhythm.total_cmp(&right.rhythm)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_then_rhythm() {
        let (style, rhythm) = (8.0, 6.5);
        let ada = Score { style, rhythm };
        let mut bob = ada;
        bob.rhythm = 7.0;
        assert_eq!(judge(&ada, &bob), Ok(Ordering::Less));
        assert!(judge(&ada, &ada).is_err());
    }

    #[test]
    fn style_must_be_a_number() {
        let (style, rhythm) = (f32::NAN, 1.0);
        let odd = Score { style, rhythm };
        assert_eq!(judge(&odd, &odd), Err("bad style".to_string()));
    }
}
