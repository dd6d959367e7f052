pub fn count_votes(votes: &[bool]) -> (i32, i32) {
    let mut balance = 0;
    let mut peak = 0;
    let tally = &mut balance;
    let other = &mut balance;
    for &yes in votes {
        if yes {
            *tally += 1;
        } else {
            *other -= 1;
        }
        peak = peak.max(*tally);
    }
    *tally *= 10;
    (balance, peak)
}
