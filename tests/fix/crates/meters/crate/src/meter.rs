use crate::alarm::{Alarm, Level};

#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    pub hour: u32,
    pub value: f64,
}

/// Readings of one place, and an alarm for those that are too high.
#[derive(Debug, Default)]
pub struct Meter {
    readings: Vec<Reading>,
    alarm: Alarm,
    scale: f64,
}

impl Meter {
    pub fn new(scale: f64, limit: f64) -> Self {
        Meter {
            readings: Vec::new(),
            alarm: Alarm::new(limit),
            scale,
        }
    }

    pub fn read(&mut self, hour: u32, raw: f64) -> Level {
        let value = raw * self.scale;
        self.readings.push(Reading { hour, value });
        self.alarm.check(value)
    }

    /// Check all readings again, with another limit; how many are too high.
    pub fn recheck(&mut self, limit: f64) -> usize {
        self.alarm = Alarm::new(limit);
        self.readings
            .iter()
            .filter(|reading| self.alarm.check(reading.value) == Level::High)
            .count()
    }

    /// Readings of the hours from `start` on, as (hour, value) in the other unit.
    pub fn since(&self, start: u32, factor: f64) -> Vec<(u32, f64)> {
        let later = self
            .readings
            .iter()
            .filter(|reading| *reading.hour >= start);
        later
            .map(|reading| (reading.hour, reading.value * factor))
            .collect()
    }

    pub fn peak(&self) -> Option<&Reading> {
        self.readings
            .iter()
            .max_by(|a, b| a.value.total_cmp(&b.value))
    }

    pub fn alarms(&self) -> u32 {
        self.alarm.count()
    }
}
