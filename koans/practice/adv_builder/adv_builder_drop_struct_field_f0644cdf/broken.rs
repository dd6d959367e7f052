use std::cell::RefCell;

#[derive(Clone, Debug, Default)]
pub struct Weather {
    pub rain: bool,
}

pub fn publish(latest: &RefCell<Weather>, celsius: f32) -> Weather {
    {
        let mut weather = latest.borrow_mut();
        weather.celsius = celsius;
        weather.rain |= celsius < 5.0;
    }
    latest.borrow().clone()
}
