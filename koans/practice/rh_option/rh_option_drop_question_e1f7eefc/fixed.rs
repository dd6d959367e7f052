use std::cell::RefCell;

#[derive(Default)]
pub struct TideGauge {
    datum_cm: RefCell<i32>,
    readings: RefCell<Vec<i32>>,
}

impl TideGauge {
    pub fn calibrate(&self, offset: i32) {
        *self.datum_cm.borrow_mut() += offset;
        for reading in self.readings.borrow_mut().iter_mut() {
            *reading -= offset;
        }
    }

    pub fn record(&self, raw_cm: i32) {
        let datum = *self.datum_cm.borrow();
        self.readings.borrow_mut().push(raw_cm - datum);
    }

    pub fn range(&self) -> Option<(i32, i32)> {
        let readings = self.readings.borrow();
        let low = readings.iter().min()?;
        let high = readings.iter().max()?;
        Some((*low, *high))
    }
}
