pub enum Cut {
    Strip(f64, f64),
    Wedge(f64, f64, f64),
    Disc(f64),
}

impl Cut {
    pub fn area(&self) -> f64 {
        match *self {
            Cut::Strip(w, h) => w * h,
            Cut::Wedge(a, b) => {
                let c = a.hypot(b);
                let s = (a + b + c) / 2.0;
                (s * (s - a) * (s - b) * (s - c)).sqrt()
            }
            Cut::Disc(r) => std::f64::consts::PI * r * r,
        }
    }

    pub fn edge(&self) -> f64 {
        match self {
            Cut::Strip(w, h) => 2.0 * (w + h),
            Cut::Wedge(a, b, c) => a + b + c,
            Cut::Disc(r) => std::f64::consts::TAU * r,
        }
    }
}
