//! Whether one text could be read in two formats and mean two things.

use jiff::civil::{Date, DateTime, Time};

use super::{Format, Kind};

impl Format {
    /// A text that both formats read, as different values; nothing if there is none.
    ///
    /// It is looked for by trial: values whose year, month, day, hour, minute and second can be
    /// taken for one another are written in the one format and read in the other.
    pub fn ambiguous_with(&self, other: &Format) -> Option<String> {
        if self.kind != other.kind || self == other {
            return None;
        }
        self.misread_by(other).or_else(|| other.misread_by(self))
    }

    fn misread_by(&self, other: &Format) -> Option<String> {
        samples(self.kind).find_map(|value| {
            let text = self.write_any(value)?;
            let meant = self.read_any(&text)?;
            let read = other.read_any(&text)?;
            (meant != read).then_some(text)
        })
    }

    fn write_any(&self, value: DateTime) -> Option<String> {
        match self.kind {
            Kind::Date => self.write_date(value.date()).ok(),
            Kind::Time => self.write_time(value.time()).ok(),
            Kind::DateTime | Kind::Timestamp => self.write_datetime(value).ok(),
        }
    }

    fn read_any(&self, text: &str) -> Option<DateTime> {
        match self.kind {
            Kind::Date => self.read_date(text).ok().map(|d| d.to_datetime(Time::midnight())),
            Kind::Time => self.read_time(text).ok().map(|time| Date::ZERO.to_datetime(time)),
            Kind::DateTime | Kind::Timestamp => self.read_datetime(text).ok(),
        }
    }
}

/// Dates and times whose parts can be mistaken for one another.
fn samples(kind: Kind) -> impl Iterator<Item = DateTime> {
    let has_date = kind != Kind::Time;
    let has_time = kind != Kind::Date;
    let years: &[i16] = if has_date { &[2013, 1011, 1012, 2012, 1202, 110] } else { &[2013] };
    let months: &[i8] = if has_date { &[1, 2, 11, 12] } else { &[1] };
    let days: &[i8] = if has_date { &[2, 3, 10, 12, 20] } else { &[2] };
    let hours: &[i8] = if has_time { &[1, 4, 11, 20] } else { &[0] };
    let minutes: &[i8] = if has_time { &[2, 10, 12] } else { &[0] };
    let seconds: &[i8] = if has_time { &[0, 3, 20] } else { &[0] };
    let days = years.iter().flat_map(move |year| {
        let months = months.iter().map(move |month| (*year, *month));
        months.flat_map(move |(year, month)| days.iter().map(move |day| (year, month, *day)))
    });
    days.flat_map(move |(year, month, day)| {
        let times = hours.iter().flat_map(move |hour| {
            let minutes = minutes.iter().map(move |minute| (*hour, *minute));
            minutes.flat_map(move |(h, m)| seconds.iter().map(move |second| (h, m, *second)))
        });
        times.filter_map(move |(hour, minute, second)| {
            DateTime::new(year, month, day, hour, minute, second, 0).ok()
        })
    })
}
