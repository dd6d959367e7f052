pub fn score(throws: &[u32]) -> Option<u32> {
    let mut total = 0;
    let mut at = 0;
    for _ in 0..10 {
        let first = *throws.get(at)?;
        let second = *throws.get(at + 1)?;
        total += first + second;
        if first == 10 {
            total += *throws.get(at + 2)?;
            at += 1;
        } else {
            if first + second == 10
                && let Some(bonus) = throws.get(at + 2)
            {
                total += bonus;
            }
            at += 2;
        }
    }
    Some(total)
}

pub fn is_perfect(throws: &[u32]) -> bool {
    score(throws) == Some(300)
}
