pub struct Share<T> {
    pub part: T,
    pub whole: T,
}

impl<T, F> From<Share<T>> for F
where
    T: Into<f64>,
    F: Into<f64>,
{
    fn from(share: Share<T>) -> f64 {
        let whole: f64 = share.whole.into();
        if whole == 0.0 {
            0.0
        } else {
            share.part.into() * 100.0 / whole
        }
    }
}

pub fn turnout(voted: u32, registered: u32) -> String {
    let percent = f64::from(Share {
        part: voted,
        whole: registered,
    });
    format!("{percent:.1} %")
}
