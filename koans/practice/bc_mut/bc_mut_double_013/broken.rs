pub struct Planet {
    pub at: i32,
    pub pull: i32,
}

pub fn attract(planets: &mut [Planet]) {
    for (i, b) in planets.iter_mut().enumerate() {
        for a in planets.iter_mut().take(i) {
            a.pull += (b.at - a.at).signum();
            b.pull += (a.at - b.at).signum();
        }
    }
}
