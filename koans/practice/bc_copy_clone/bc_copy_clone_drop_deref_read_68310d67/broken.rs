pub fn count_votes(votes: &[bool]) -> (i32, i32) {
    let mut balance = 0;
    let mut peak = 0;
    let tally = &mut balance;
    for &yes in votes {
        *tally += if yes { 1 } else { -1 };
        peak = peak.max(tally);
    }
    *tally *= 10;
    (balance, peak)
}
