pub struct Planet {
    pub at: i32,
    pub pull: i32,
}

pub fn attract(planets: &mut [Planet]) {
    for i in 1..planets.len() {
        let (before, after) = planets.split_at_mut(i);
        let b = &mut after[0];
        for a in before {
            a.pull += (b.at - a.at).signum();
            b.pull += (a.at - b.at).signum();
        }
    }
}
