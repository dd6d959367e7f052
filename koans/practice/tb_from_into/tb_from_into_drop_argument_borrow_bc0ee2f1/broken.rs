pub fn yahtzee_score(dice: [usize; 5]) -> usize {
    let mut counts = [0; 6];
    for die in dice {
        counts[die - 1] += 1;
    }
    if counts.contains(5) {
        50
    } else if counts.contains(&3) && counts.contains(&2) {
        25
    } else {
        dice.iter().sum()
    }
}
