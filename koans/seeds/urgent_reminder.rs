use std::collections::BinaryHeap;

pub fn most_urgent(levels: &[u8], limit: u8) -> Result<u8, String> {
    let mut heap = BinaryHeap::new();
    for level in levels {
        if *level <= limit {
            heap.push(*level);
        }
    }
    let top = heap.pop().ok_or_else(|| format!("nothing up to {limit}"))?;
    Ok(top)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picks_the_highest_allowed() {
        assert_eq!(most_urgent(&[2, 9, 5], 6), Ok(5));
    }

    #[test]
    fn none_is_low_enough() {
        assert_eq!(most_urgent(&[8], 3), Err("nothing up to 3".to_string()));
    }
}
